import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../../cases/case-store.service.js';
import type { BagVolume } from '../../verifier/bag/contents.js';
import type { Pieces } from '../package/zip-stream.js';

/** A bound volume, and its PDF. */
export interface BoundVolume extends BagVolume {
  readonly size: number;
  readonly bytes: () => Promise<Pieces>;
}

@Injectable()
export class CaseVolumes {
  async of(_stored: StoredCase): Promise<readonly BoundVolume[]> {
    return [];
  }
}
