/** Every entity of the product: what the server, the tools and the tests open a database with. */
export const entities: readonly (abstract new (...args: never[]) => object)[] = [];
