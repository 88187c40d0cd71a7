import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Agency } from '../../agency/agency.entity.js';
import { Agencies } from '../../agency/agencies.service.js';
import { Field } from '../../agency/field.entity.js';
import { Unit } from '../../agency/unit.entity.js';
import { RegisterHistory, type RegisterActor } from '../../facts/register-history.service.js';
import { maskedNumber } from '../../official-numbers/citizen-number.js';
import { UnitOfWork, type Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { ImportLines, Told } from './import-lines.service.js';
import { countsOf, faultsFrom, type ImportLine, type ImportReport } from './import-report.js';
import { readWorkbook, type LineFault, type SheetLine } from './read-workbook.js';
import { importTemplate } from './template.js';

/** So many faults are told at most where it was not a trial. */
const MOST_ERRORS = 100;

/** Ends a unit of work that shall leave nothing behind, with what it found. */
class Undone extends Error {
  override readonly name = 'Undone';

  constructor(readonly lines: readonly ImportLine[]) {
    super('a trial leaves nothing behind');
  }
}

/**
 * 批量导入人员 – people, posts and certificates of one workbook, under the same rules as one by one: tried first, then
 * all of it or nothing, each with its row in the history.
 */
@Injectable()
export class StaffImports {
  constructor(
    private readonly lines: ImportLines,
    private readonly agencies: Agencies,
    private readonly history: RegisterHistory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The empty workbook of the agency. */
  async template(agencyId: string): Promise<Buffer> {
    const [agency, fields, units] = await Promise.all([
      this.agencies.byId(agencyId),
      this.agencies.fields(agencyId),
      this.agencies.units(agencyId),
    ]);
    return importTemplate({ area: agency.area, fields, units: units.map(({ name }) => name) });
  }

  /**
   * Takes the workbook in, or only tries.
   *
   * @throws DomainError malformed for what is no such workbook or, unless tried, for any wrong line: then nothing is
   *   taken in
   */
  async take(by: RegisterActor, bytes: Buffer, dry: boolean): Promise<ImportReport> {
    const read = await readWorkbook(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const counts = countsOf(read);
    try {
      const lines = await this.unitOfWork.run(async (tx) => {
        const entered = await this.#enter(tx, by, read);
        if (dry || entered.some(({ faults }) => faults.length > 0)) throw new Undone(entered);
        await this.history.record(tx, by, 'staff-imported', null, { sha256, ...counts });
        return entered;
      });
      return { dry, applied: true, counts, faulty: 0, lines };
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
      if (!dry) throw asErrors(error.lines);
      const faulty = error.lines.filter(({ faults }) => faults.length > 0).length;
      return { dry, applied: false, counts, faulty, lines: error.lines };
    }
  }

  async #enter(tx: Transaction, by: RegisterActor, read: readonly SheetLine[]): Promise<readonly ImportLine[]> {
    const where = { agencyId: by.agencyId };
    const agency = await tx.findOne(Agency, { where: { id: by.agencyId } });
    if (agency === null) throw DomainError.notFound();
    const told = new Told(agency, await tx.find(Field, { where }), await tx.find(Unit, { where }));
    const entered: ImportLine[] = [];
    for (const each of inOrder(read)) {
      const { sheet, line } = each;
      const faults = each.faults.length > 0 ? each.faults : await this.#faultsOf(tx, by, told, each);
      if (faults.length > 0 && sheet === 'people') {
        const digest = this.lines.digestIn(each);
        if (digest !== null && !told.people.has(digest)) told.people.set(digest, null);
      }
      entered.push({ sheet, line, about: aboutOf(each), faults });
    }
    return entered;
  }

  async #faultsOf(tx: Transaction, by: RegisterActor, told: Told, line: SheetLine): Promise<readonly LineFault[]> {
    try {
      await this.lines.enter(tx, by, told, line);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return faultsFrom(error, line.sheet);
      throw error;
    }
  }
}

/** People before their posts and certificates, wherever the sheets stand. */
function inOrder(read: readonly SheetLine[]): readonly SheetLine[] {
  return (['people', 'posts', 'certificates'] as const).flatMap((code) => read.filter(({ sheet }) => sheet === code));
}

function aboutOf({ values }: SheetLine): string {
  const { name, number, identityNumber } = values;
  const who = typeof identityNumber === 'string' ? maskedNumber(identityNumber) : '';
  return [name, number, who].filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function asErrors(lines: readonly ImportLine[]): DomainError {
  const errors = lines.flatMap(({ sheet, line, faults }) =>
    faults.map(({ column, message }) => ({
      pointer: `/${sheet}/${line}`,
      message: {
        zh: `第${line}行${column === null ? '' : `“${column.zh}”`}：${message.zh}`,
        en: `line ${line}${column === null ? '' : `, ${column.en}`}: ${message.en}`,
      },
    })),
  );
  return new DomainError('malformed', { errors: errors.slice(0, MOST_ERRORS) });
}
