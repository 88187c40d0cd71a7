import { AgencyRegister } from '../../src/agency/agency-register.service.js';
import { Accounts } from '../../src/identity/accounts.service.js';
import { hashPassword } from '../../src/identity/password.js';
import type { Role } from '../../src/law/facts.js';
import { defaultHolidayData } from '../../src/law/packs/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { demoPassword } from '../../src/seed/demo-seed.service.js';
import { PersonRegister } from '../../src/staff/person-register.service.js';
import { PostRegister } from '../../src/staff/post-register.service.js';
import { numberFor } from './numbers.js';
import type { Township } from './township.js';

/** Founds 邻溪乡 beside the demo township, with one account `neighbour-<role>` for each role. */
export async function foundNeighbour({ server: { app } }: Township, roles: readonly Role[]): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await app.get(UnitOfWork).run(async (tx) => {
    const agency = { name: '邻溪乡人民政府', shortName: '邻溪', area: '410423106', creditCode: '91350100M000100Y43' };
    const by = await app.get(AgencyRegister).found(tx, agency, defaultHolidayData);
    for (const [index, role] of roles.entries()) {
      const person = { name: `邻示${index}`, identityNumber: numberFor(500 + index) };
      const personId = await app.get(PersonRegister).register(tx, by, person);
      await app.get(PostRegister).give(tx, by, personId, { role });
      await app.get(Accounts).register(tx, by, { personId, username: `neighbour-${role}`, passwordHash });
    }
  });
}
