import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type Rules = ReturnType<Storage['getTargetValidationMetadatas']>;

let remembered = false;

/**
 * Lets class-validator remember which rules a class has. It looks through all classes it knows at every validation,
 * although the rules of a class are settled when it is defined.
 */
export function rememberRules(): void {
  if (remembered) return;
  remembered = true;
  const storage = getMetadataStorage();
  const look = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Rules>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // A body may have a member named `constructor`, which is then no class.
    const isClass = target instanceof Function;
    const isPlain = isClass && !schema && !always && !strictGroups && (groups === undefined || groups.length === 0);
    const rules = isPlain ? known.get(target) : undefined;
    if (rules !== undefined) return rules;
    const found = look(target, schema, always, strictGroups, groups);
    if (isPlain) known.set(target, found);
    return found;
  };
}
