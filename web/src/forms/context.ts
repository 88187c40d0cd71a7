/** 表单的背景 – what the widgets of a form offer to choose from. */
import { inject, type InjectionKey, type Ref } from 'vue';
import type { Schemas } from '../api/client';

export interface FormContext {
  /** The case the form is about; null where a case is only being opened. */
  readonly ofCase: Ref<Schemas['WholeCase'] | null>;
  /** The act the form is of: labels may differ from act to act. */
  readonly act: string;
  /** What the server or the form itself finds wrong, by JSON pointer. */
  readonly faults: Ref<ReadonlyMap<string, string>>;
}

export const FORM_CONTEXT: InjectionKey<FormContext> = Symbol('form');

/** The context of the form around. @throws Error outside of one */
export function useFormContext(): FormContext {
  const context = inject(FORM_CONTEXT);
  if (context === undefined) throw new Error('a widget stands outside of a form');
  return context;
}
