import { Body, Controller, Get, HttpCode, Param, Post as HttpPost, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import { UnitOfWork } from '../platform/database/index.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page, WholeList } from '../platform/http/page.js';
import {
  EndPostBody,
  FirstReviewBody,
  GivePostBody,
  LegalQualificationBody,
  PersonBody,
  RegisterPersonBody,
} from './dto/staff.dto.js';
import { PersonsQuery } from './dto/session.dto.js';
import { PersonRegister } from './person-register.service.js';
import { PostRegister } from './post-register.service.js';
import type { Post } from './post.entity.js';
import { StaffReading } from './staff-reading.service.js';
import type { HistoryEntry, PersonView } from './staff-reading.service.js';

/** 人员、岗位、法律职业资格. */
@ApiTags('staff')
@ApiBearerAuth()
@Controller('persons')
export class PersonsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: StaffReading,
    private readonly persons: PersonRegister,
    private readonly postRegister: PostRegister,
  ) {}

  @Get()
  @ApiOperation({ summary: '人员列表 – everyone on the register of my agency; `q` in the name, `role` held now' })
  async list(@Caller() caller: Caller, @Query() query: PersonsQuery): Promise<Page<PersonView>> {
    return this.reading.list(caller, query);
  }

  @HttpPost()
  @Roles('administrator')
  @ApiOperation({ summary: '登记人员 – register a person, once in the installation' })
  async register(@Caller() caller: Caller, @Body() body: RegisterPersonBody): Promise<PersonView> {
    const id = await this.unitOfWork.run((tx) => this.persons.register(tx, caller, body));
    return this.reading.one(caller, id);
  }

  @HttpPost('adopt')
  @Roles('administrator')
  @ApiOperation({ summary: '借调入册 – put a person another agency registered on our register too' })
  async adopt(@Caller() caller: Caller, @Body() body: PersonBody): Promise<PersonView> {
    const id = await this.unitOfWork.run((tx) => this.persons.adopt(tx, caller, body));
    return this.reading.one(caller, id);
  }

  @Get(':id')
  @ApiOperation({ summary: '人员 – one person' })
  async one(@Caller() caller: Caller, @Param('id') id: string): Promise<PersonView> {
    return this.reading.one(caller, id);
  }

  @Get(':id/history')
  @ApiOperation({ summary: '变更记录 – every change of the file, oldest first' })
  async history(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Query() query: PageQuery,
  ): Promise<Page<HistoryEntry>> {
    return this.reading.history(caller, id, query);
  }

  @Get(':id/posts')
  @ApiOperation({ summary: '任职 – posts at my agency, past and present' })
  async posts(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<Post>> {
    return { items: await this.reading.posts(caller, id), nextCursor: null };
  }

  @HttpPost(':id/posts')
  @Roles('administrator')
  @ApiOperation({ summary: '任命 – give a post; administration, supervision and casework exclude one another' })
  async givePost(@Caller() caller: Caller, @Param('id') id: string, @Body() body: GivePostBody): Promise<Post> {
    return this.unitOfWork.run((tx) => this.postRegister.give(tx, caller, id, body));
  }

  @HttpPost(':id/posts/:postId/end')
  @Roles('administrator')
  @HttpCode(200)
  @ApiOperation({ summary: '免去 – end a post' })
  async endPost(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Param('postId') postId: string,
    @Body() body: EndPostBody,
  ): Promise<Post> {
    return this.unitOfWork.run((tx) => this.postRegister.end(tx, caller, id, postId, body.until));
  }

  @HttpPost(':id/legal-qualification')
  @Roles('administrator')
  @ApiOperation({ summary: '法律职业资格 – record the legal profession qualification' })
  async qualify(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: LegalQualificationBody,
  ): Promise<PersonView> {
    await this.unitOfWork.run((tx) => this.persons.qualify(tx, caller, id, body));
    return this.reading.one(caller, id);
  }

  @HttpPost(':id/first-review')
  @Roles('administrator')
  @ApiOperation({ summary: '初次审核日期 – record when the person first took up review' })
  async firstReview(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: FirstReviewBody,
  ): Promise<PersonView> {
    await this.unitOfWork.run((tx) => this.persons.recordFirstReview(tx, caller, id, body.on));
    return this.reading.one(caller, id);
  }
}
