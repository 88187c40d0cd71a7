import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '../identity/caller.js';
import type { WholeList } from '../platform/http/page.js';
import { CaseSearch } from './case-search.service.js';
import type { SearchHit } from './case-search.service.js';
import { SearchQuery } from './dto.js';

/** 查找: cases, papers and evidence by what they are called. */
@ApiTags('案件 cases')
@ApiBearerAuth()
@Controller('search')
export class SearchController {
  constructor(private readonly search: CaseSearch) {}

  @Get()
  @ApiOperation({ summary: '查找 – cases, papers and evidence by number, party, matter or title' })
  async find(@Caller() caller: Caller, @Query() { q }: SearchQuery): Promise<WholeList<SearchHit>> {
    return { items: await this.search.find(caller, q), nextCursor: null };
  }
}
