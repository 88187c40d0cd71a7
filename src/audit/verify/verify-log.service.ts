import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Reader } from '../../platform/database/index.js';
import { Checkpoints } from '../checkpoints.service.js';
import { EventCheck } from './event-check.service.js';
import { LogFindings, type LogFinding } from './log-finding.js';
import { TreeCheck } from './tree-check.service.js';

/** 日志核验结论. */
export interface LogVerification {
  readonly ok: boolean;
  readonly verifiedAt: string;
  /** How many leaves the log had when the verification began. */
  readonly size: number;
  /** Root over these leaves, recomputed, in hex; null if leaves are missing. */
  readonly root: string | null;
  /** How many leaves were compared with their events. */
  readonly compared: number;
  /** How many events wait for their place in the log. */
  readonly pending: number;
  /** How many findings of each code. */
  readonly counts: LogFindings['counts'];
  /** The first findings of each code. */
  readonly findings: readonly LogFinding[];
}

interface Start {
  readonly size: number;
  readonly pending: number;
  readonly signed: string | null;
}

// Text, because what somebody wrote into the column may be larger than a number can be.
const START = `SELECT
  (SELECT count(*) FROM audit_leaves WHERE agency_id = ?) AS size,
  (SELECT count(*) FROM audit_pending WHERE agency_id = ?) AS pending,
  (SELECT CAST(max(size) AS text) FROM audit_checkpoints WHERE agency_id = ?) AS signed`;

/** 核验日志 – everything the log says, recomputed from what is stored; writes nothing and never fails on bad rows. */
@Injectable()
export class VerifyLog {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly checkpoints: Checkpoints,
    private readonly tree: TreeCheck,
    private readonly events: EventCheck,
  ) {}

  async verify(agencyId: string): Promise<LogVerification> {
    const findings = new LogFindings();
    const [start] = await this.reader.query<Start>(START, [agencyId, agencyId, agencyId]);
    const { size, pending, signed } = start ?? { size: 0, pending: 0, signed: null };
    if (Number(signed ?? 0) > size) {
      const zh = `日志现有${size}条，而已签署的检查点记载${String(signed)}条：日志末尾被截去`;
      const en = `the log has ${size} entries, and a signed checkpoint says ${String(signed)}: its end was cut off`;
      findings.add('log-truncated', { size: Number(signed) }, zh, en);
    }
    const root = await this.tree.check(agencyId, size, this.checkpoints.signerOf(agencyId), findings);
    const compared = await this.events.leaves(agencyId, findings);
    await this.events.events(agencyId, findings);
    return {
      ok: findings.isEmpty,
      verifiedAt: this.clock.now(),
      size,
      root,
      compared,
      pending,
      counts: findings.counts,
      findings: findings.told,
    };
  }
}
