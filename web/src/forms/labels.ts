/** 表单用语 – what a part of a payload, and each of its values, is called; an act may call it otherwise than others do. */
import { currentLanguage } from '../i18n';
import english from './words.en';
import chinese from './words.zh';

type Table = Readonly<Record<string, string>>;

/** What things are called in an act's form; a name without a word is shown as it is. */
export function useLabels(act: string) {
  const words = () => (currentLanguage() === 'en' ? english : chinese);
  return {
    /** The label of a part; `pointer` tells where in the payload it stands. */
    field(name: string, pointer: string): string {
      const { act: acts, field } = words();
      return (acts as Readonly<Record<string, Table>>)[act]?.[pointer] ?? (field as Table)[name] ?? name;
    },
    /** The name of one of several: `facts` → `fact`. */
    singular(name: string): string {
      const one = name.replace(/ies$/, 'y').replace(/s$/, '');
      return one in words().field ? one : name;
    },
    /** What a value of a choice is called. */
    value: (value: string) => (words().value as Table)[value] ?? value,
  };
}
