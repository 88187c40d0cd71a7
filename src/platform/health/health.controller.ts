import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Reader } from '../database/index.js';
import { Metrics } from './metrics.js';

/** For operators and balancers, at the root: alive, ready, measured. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly reader: Reader,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs. */
  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  /** The database answers. */
  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    await this.reader.query('SELECT 1 AS one');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async measured(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
