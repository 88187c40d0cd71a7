import { Injectable } from '@nestjs/common';
import { RegisterHistory } from '../facts/register-history.service.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import { Clock } from '../platform/clock.js';
import { Reader, Transaction } from '../platform/database/index.js';
import { InstrumentSettingsRow } from './instrument-settings.entity.js';
import { noSettings, type InstrumentSettings } from './model/settings.js';

/** A version and the instant from which papers keep to it. */
export interface SettingsVersion {
  readonly since: string;
  readonly settings: InstrumentSettings;
}

/** 文书设置 – kept version by version: a paper says what was settled when it was drawn up. */
@Injectable()
export class InstrumentSettingsRegister {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly history: RegisterHistory,
  ) {}

  /** Every version of the agency, oldest first. Inside a unit of work give its transaction. */
  async versions(agencyId: string, reader: Reader = this.reader): Promise<readonly SettingsVersion[]> {
    const rows = await reader.find(InstrumentSettingsRow, { where: { agencyId }, order: { number: 'ASC' } });
    return rows.map(({ since, settings }) => ({
      since,
      settings: { ...noSettings, ...(JSON.parse(settings) as Partial<InstrumentSettings>) },
    }));
  }

  /** What is in force now. */
  async current(agencyId: string): Promise<InstrumentSettings> {
    return (await this.versions(agencyId)).at(-1)?.settings ?? noSettings;
  }

  /** Settles them anew, for every paper drawn up from now on. */
  async settle(tx: Transaction, by: RegisterActor, settings: InstrumentSettings): Promise<void> {
    const { agencyId } = by;
    await tx.lock(`instrument-settings:${agencyId}`);
    const number = (await tx.count(InstrumentSettingsRow, { agencyId })) + 1;
    const json = JSON.stringify(settings);
    await tx.insert(InstrumentSettingsRow, { agencyId, number, settings: json, since: this.clock.now() });
    await this.history.record(tx, by, 'instrument-settings-settled', null, settings);
  }
}
