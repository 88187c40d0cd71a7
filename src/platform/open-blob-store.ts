import { join } from 'node:path';
import type { BlobStore } from './blob-store.js';
import { ConfigurationError } from './config/read-settings.js';
import type { Settings } from './config/settings.js';
import { DiskBlobStore } from './disk-blob-store.js';
import { Bucket } from './s3/bucket.js';
import { S3BlobStore } from './s3/s3-blob-store.js';

/**
 * The blob store the settings ask for, what a crash left half-written swept away.
 *
 * @throws ConfigurationError if the bucket is not to be had
 */
export async function openBlobStore(settings: Settings): Promise<BlobStore> {
  const directory = join(settings.DATA_DIR, 'blobs');
  const store = settings.S3_BUCKET === null ? new DiskBlobStore(directory) : await bucketStore(settings, directory);
  await store.sweep();
  return store;
}

async function bucketStore(settings: Settings, directory: string): Promise<BlobStore> {
  const bucket = new Bucket({
    endpoint: settings.S3_ENDPOINT ?? '',
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET ?? '',
    accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
    pathStyle: settings.S3_PATH_STYLE === 'true',
  });
  const status = await bucket.status().catch((error: unknown) => {
    throw new ConfigurationError(`S3_ENDPOINT ${JSON.stringify(settings.S3_ENDPOINT)} does not answer.`, {
      cause: error,
    });
  });
  if (status === 200) return new S3BlobStore(bucket, directory);
  throw new ConfigurationError(`S3_BUCKET ${JSON.stringify(settings.S3_BUCKET)} is not to be had: status ${status}.`);
}
