import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
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
}
