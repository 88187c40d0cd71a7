declare module 'class-transformer/cjs/storage.js' {
  import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';
  /** What `@Type` has said of nested classes. */
  export const defaultMetadataStorage: MetadataStorage;
}
