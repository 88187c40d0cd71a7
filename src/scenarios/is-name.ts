import { Matches } from 'class-validator';

/** A name of the cast, or the label of a result. */
export const IsName = () => Matches(/^[a-zA-Z][\w-]{0,49}$/, { message: 'must be a name: letters, digits, - and _' });
