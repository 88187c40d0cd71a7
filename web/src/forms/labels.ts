/** 表单用语 – what a part of a payload, and each of its values, is called; an act may call it otherwise than others do. */
import { useI18n } from 'vue-i18n';

export function useLabels(act: string) {
  const { t, te } = useI18n();
  const first = (keys: readonly string[], otherwise: string) => {
    const key = keys.find((each) => te(each));
    return key === undefined ? otherwise : t(key);
  };
  return {
    /** The label of a part. */
    field: (name: string) => first([`act.${act}.${name}`, `field.${name}`], name),
    /** The name of one of several. */
    singular: (name: string) => name.replace(/ies$/, 'y').replace(/s$/, ''),
    /** What a value of a choice is called. */
    value: (name: string, value: string) => first([`value.${name}.${value}`, `value.${value}`], value),
  };
}
