import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Agencies } from '../../agency/agencies.service.js';
import { Checkpoints } from '../../audit/checkpoints.service.js';
import { LogProofs, type CaseProof } from '../../audit/proofs.service.js';
import { CasesReading } from '../../cases/cases-reading.service.js';
import type { StoredCase } from '../../cases/case-store.service.js';
import { KeptCases, type KeptCase } from '../../cases/kept-case.service.js';
import type { Caller } from '../../identity/caller.js';
import { canonicalJson } from '../../law/canonical-json.js';
import { lawPackOf } from '../../law/packs/index.js';
import { procedureOf } from '../../law/procedures.js';
import { BlobStore } from '../../platform/blob-store.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { FORMAT, packDocument, procedureDocument, type BagCase, type BagFile } from '../../verifier/bag/contents.js';
import { pathOfFile, pathOfVolume, PATHS } from '../../verifier/bag/paths.js';
import { filesNamed } from '../../verifier/case/named-files.js';
import { version as program } from '../../version.js';
import { assertMaySeeSubVolume } from '../sub-volume.js';
import { CaseVolumes, type BoundVolume } from '../volumes/case-volumes.service.js';
import { bagStream, textFile, type PayloadFile } from './bag-stream.js';

/** A bag about to be handed out. */
export interface CasePackage {
  /** Name of the file. */
  readonly name: string;
  readonly stream: Readable;
}

/**
 * 卷宗包 – a case as one file that convinces without this server: everything that was done, on which facts, under which
 * law, with the originals, the volumes, the place in the log, and the agency's signature over all of it.
 *
 * Also of a case that still runs, for a court asks for the file when it is sued over the decision and not when it is
 * archived; the bag says which it is, and the verifier too.
 */
@Injectable()
export class CasePackages {
  constructor(
    private readonly reading: CasesReading,
    private readonly kept: KeptCases,
    private readonly agencies: Agencies,
    private readonly proofs: LogProofs,
    private readonly checkpoints: Checkpoints,
    private readonly blobs: BlobStore,
    private readonly volumes: CaseVolumes,
  ) {}

  /** The bag. @throws DomainError not-found, forbidden, log-damaged */
  async of(caller: Caller, caseId: string): Promise<CasePackage> {
    const stored = await this.reading.caseFor(caller, caseId);
    assertMaySeeSubVolume(caller, stored);
    const volumes = await this.#volumesOf(stored);
    const kept = await this.kept.of(stored);
    const proof = await this.proofs.ofCase(stored.agencyId, stored.id, stored.version);
    const of = await this.#caseOf(stored, proof);
    const files = await this.#filesOf(kept);
    const payload: PayloadFile[] = [
      textFile(PATHS.case, canonicalJson(of)),
      textFile(PATHS.events, jsonLines(kept.events)),
      textFile(
        PATHS.facts,
        jsonLines(kept.facts.map(({ digest, kind, json }) => ({ digest, kind, value: JSON.parse(json) as unknown }))),
      ),
      ...lawOf(stored),
      ...logOf(proof),
      textFile(PATHS.files, canonicalJson(files)),
      ...files.map((file) => this.#original(file)),
      textFile(
        PATHS.volumes,
        canonicalJson(volumes.map(({ volume, pages, sha256, lines }) => ({ volume, pages, sha256, lines }))),
      ),
      ...volumes.map(({ volume, size, bytes }) => ({ path: pathOfVolume(volume), size, bytes })),
    ];
    const sign = (text: string) => this.checkpoints.signed(stored.agencyId, text);
    return {
      name: `${stored.number}.zip`,
      stream: Readable.from(bagStream({ case: of, payload, sign }), { objectMode: false }),
    };
  }

  /** None where a paper holds a character that no font has: the bag is not to wait for a font. */
  async #volumesOf(stored: StoredCase): Promise<readonly BoundVolume[]> {
    try {
      return await this.volumes.of(stored);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'unprintable') return [];
      throw error;
    }
  }

  async #caseOf(stored: StoredCase, { checkpoint }: CaseProof): Promise<BagCase> {
    const { id: caseId, agencyId, number, procedure, lawPack, standing, version, head } = stored;
    const { id, name, shortName, creditCode, area } = await this.agencies.byId(agencyId);
    return {
      format: FORMAT,
      ...{ caseId, agencyId, number, procedure, lawPack, version, head },
      agency: { id, name, shortName, creditCode, area },
      state: standing.state,
      record: standing.record,
      exportedAt: checkpoint.issuedAt,
      madeBy: `Sanfen ${program}`,
    };
  }

  /** @throws DomainError log-damaged if the bytes of a file are gone */
  async #filesOf({ events }: KeptCase): Promise<readonly BagFile[]> {
    const files: BagFile[] = [];
    for (const { sha256, seq, title } of filesNamed(events)) {
      const size = await this.blobs.sizeOf(sha256);
      if (size === null) throw originalGone(sha256, seq);
      files.push({ sha256, seq, title, size });
    }
    return files;
  }

  #original({ sha256, size }: BagFile): PayloadFile {
    return {
      path: pathOfFile(sha256),
      size,
      bytes: async () => (await this.blobs.get(sha256)) as AsyncIterable<Buffer>,
    };
  }
}

function lawOf({ procedure: { id, version }, lawPack }: StoredCase): readonly PayloadFile[] {
  return [
    textFile(PATHS.procedure, canonicalJson(procedureDocument(procedureOf(id, version)))),
    textFile(PATHS.lawPack, canonicalJson(packDocument(lawPackOf(lawPack)))),
  ];
}

function logOf({ events, checkpoint }: CaseProof): readonly PayloadFile[] {
  return [
    textFile(PATHS.checkpoint, checkpoint.checkpoint),
    textFile(PATHS.proofs, canonicalJson({ size: checkpoint.size, events })),
    textFile(PATHS.key, `${checkpoint.verifierKey}\n`),
    textFile(PATHS.publicKey, checkpoint.publicKey),
  ];
}

function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${canonicalJson(value)}\n`).join('');
}

function originalGone(sha256: string, seq: number): DomainError {
  const detail = {
    zh: `第${seq}号事件的原件${sha256}已不在存储中，不能制作卷宗包；请先核验案件`,
    en: `the original ${sha256} of event ${seq} is gone from the store: no bag can be made; verify the case`,
  };
  return new DomainError('log-damaged', { detail });
}
