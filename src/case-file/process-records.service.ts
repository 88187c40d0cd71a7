import { Injectable } from '@nestjs/common';
import type { StoredCase } from '../cases/case-store.service.js';
import type { Text } from '../law/blocker.js';
import { lawPackOf } from '../law/packs/index.js';
import { processRecordOf } from '../law/process-record/process-record.js';
import type { ProcessRecord, RecordedAct } from '../law/process-record/process-record.js';
import { procedureOf } from '../law/procedures.js';
import { Reader } from '../platform/database/index.js';

/** An act something is to be recorded of, by name. */
export interface RecordedActView extends RecordedAct {
  readonly name: Text;
}

/** 全过程记录 of a case, its acts by name. */
export interface ProcessRecordView extends Omit<ProcessRecord, 'acts'> {
  readonly acts: readonly RecordedActView[];
}

interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly payload: string;
}

/** 执法全过程记录 – worked out from the chain of the case and from what names its acts; kept nowhere. */
@Injectable()
export class ProcessRecords {
  constructor(private readonly reader: Reader) {}

  async of({ id, standing, lawPack, procedure }: StoredCase): Promise<ProcessRecordView> {
    const rows = await this.reader.query<EventRow>(
      'SELECT seq, type, at, payload FROM case_events WHERE case_id = ? ORDER BY seq',
      [id],
    );
    const performed = rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) as object }));
    const { processRecord } = lawPackOf(lawPack);
    const { opening, acts } = procedureOf(procedure.id, procedure.version);
    const nameOf = (type: string): Text =>
      (type === opening.type ? opening : acts.get(type))?.name ?? { zh: type, en: type };
    const found = processRecordOf(standing.record, performed, processRecord);
    return { ...found, acts: found.acts.map((act) => ({ ...act, name: nameOf(act.type) })) };
  }
}
