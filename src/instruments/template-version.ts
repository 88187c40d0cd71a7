/**
 * 文书范本的版本 – which templates a paper was drawn up with. It changes with every change that lets an old paper come out
 * differently: in the model, in the layout, in the compiler.
 */
export const TEMPLATE_VERSION = '2';
