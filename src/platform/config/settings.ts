import { applyDecorators } from '@nestjs/common';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  Validate,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { databaseLocation } from '../database/database-url.js';

@ValidatorConstraint({ name: 'databaseAddress' })
class IsDatabaseAddress implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && databaseLocation(value) !== null;
  }

  defaultMessage(): string {
    return 'must be sqlite:<file> or postgres://…';
  }
}

const ADDRESS = { message: 'must be an address, http:// or https://' };
/** What one request to an object store can carry: 5 GiB. */
const MOST_MB = 5_120;
const SIZE = { message: `must be a size in MiB, from 1 to ${MOST_MB}` };
const Megabytes = () => applyDecorators(IsInt(SIZE), Min(1, SIZE), Max(MOST_MB, SIZE));

/** What the server is told from outside, by environment variables of the same names. Injectable. */
export class Settings {
  /** The port to listen on; 0 lets the system choose. */
  @IsInt({ message: 'must be a port number from 0 to 65535' })
  @Min(0, { message: 'must be a port number from 0 to 65535' })
  @Max(65_535, { message: 'must be a port number from 0 to 65535' })
  readonly PORT: number = 3000;

  /** The address to listen on; only this machine unless told otherwise. */
  @IsString()
  @IsNotEmpty({ message: 'must be an address to listen on' })
  readonly HOST: string = '127.0.0.1';

  /** The directory of database, blobs and keys. */
  @IsString()
  @IsNotEmpty({ message: 'must be a directory' })
  readonly DATA_DIR: string = './.data';

  /** `sqlite:<file>` or `postgres://…`; a file in DATA_DIR by default. */
  @Validate(IsDatabaseAddress)
  readonly DATABASE_URL: string = '';

  @IsIn(['development', 'production', 'test'], { message: 'must be development, production or test' })
  readonly NODE_ENV: 'development' | 'production' | 'test' = 'production';

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'], { message: 'must be debug, info, warn, error or silent' })
  readonly LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent' = 'info';

  /** Whether an empty database is given the fictional demo township; `false` where a real one is to be set up. */
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  readonly SEED_DEMO: 'true' | 'false' = 'true';

  /** A file with the secret keys, instead of DATA_DIR/keys. */
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'must be a file' })
  readonly SANFEN_KEY_FILE: string | null = null;

  /** A directory with the agency's own fonts for documents (仿宋, 小标宋, 黑体); the shipped face where there is none. */
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'must be a directory' })
  readonly DOCUMENT_FONT_DIR: string | null = null;

  /** An S3-compatible store for files instead of DATA_DIR/blobs: its address, without the bucket. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true }, ADDRESS)
  readonly S3_ENDPOINT: string | null = null;

  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'must be the name of a bucket' })
  readonly S3_BUCKET: string | null = null;

  @IsString()
  @IsNotEmpty({ message: 'must be a region' })
  readonly S3_REGION: string = 'us-east-1';

  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'must be an access key' })
  readonly S3_ACCESS_KEY_ID: string | null = null;

  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'must be a secret key' })
  readonly S3_SECRET_ACCESS_KEY: string | null = null;

  /** `true`: endpoint/bucket/key; `false`: bucket.endpoint/key. */
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  readonly S3_PATH_STYLE: 'true' | 'false' = 'true';

  /** The largest picture that is taken in, in MiB; and so on, by the kind that the bytes show. */
  @Megabytes()
  readonly UPLOAD_LIMIT_IMAGE_MB: number = 50;

  @Megabytes()
  readonly UPLOAD_LIMIT_DOCUMENT_MB: number = 200;

  @Megabytes()
  readonly UPLOAD_LIMIT_AUDIO_MB: number = 1_024;

  @Megabytes()
  readonly UPLOAD_LIMIT_VIDEO_MB: number = 4_096;

  @Megabytes()
  readonly UPLOAD_LIMIT_ARCHIVE_MB: number = 2_048;

  /** An upload that was broken off can be taken up again for so many hours. */
  @IsInt({ message: 'must be hours, from 1 to 720' })
  @Min(1, { message: 'must be hours, from 1 to 720' })
  @Max(720, { message: 'must be hours, from 1 to 720' })
  readonly UPLOAD_EXPIRY_HOURS: number = 72;
}
