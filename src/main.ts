import { createApp } from './app.js';
import { ConfigurationError, EXIT_CONFIGURATION, readSettings } from './platform/config/read-settings.js';
import { accountTable } from './seed/account-table.js';
import { demoPassword, DemoSeed } from './seed/demo-seed.service.js';

/** Starts the server and says where it listens. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApp({ settings });
  app.enableShutdownHooks([], { useProcessExit: true });
  const demo = app.get(DemoSeed);
  if (settings.SEED_DEMO === 'true') await demo.sow();
  await app.listen(settings.PORT, settings.HOST);
  process.stdout.write(`三分 Sanfen: ${await app.getUrl()} (API: /api/docs)\n`);
  process.stdout.write(accountTable(await demo.accountList(), demoPassword));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigurationError ? EXIT_CONFIGURATION : 1);
}
