import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Roles } from '../identity/caller.js';
import type { CertificateFacts } from '../law/facts.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { WholeList } from '../platform/http/page.js';
import { CertificateRegister } from './certificate-register.service.js';
import {
  InterruptBody,
  ReasonBody,
  RegisterCertificateBody,
  SuspendBody,
  TestBody,
  TrainingBody,
} from './dto/staff.dto.js';
import { LearningRegister } from './learning-register.service.js';
import type { Training } from './learning.entity.js';
import { StaffReading } from './staff-reading.service.js';
import type { TestView } from './staff-reading.service.js';

/** 执法证、培训、测试. */
@ApiTags('staff')
@ApiBearerAuth()
@Controller()
export class QualificationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: StaffReading,
    private readonly register: CertificateRegister,
    private readonly learning: LearningRegister,
  ) {}

  @Get('persons/:id/certificates')
  @ApiOperation({ summary: '执法证 – certificates with the spans in which they do not count' })
  async certificates(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<CertificateFacts>> {
    return { items: await this.reading.certificates(caller, id), nextCursor: null };
  }

  @Post('persons/:id/certificates')
  @Roles('administrator')
  @ApiOperation({ summary: '登记执法证 – register a certificate' })
  async registerCertificate(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: RegisterCertificateBody,
  ): Promise<{ readonly id: string } & RegisterCertificateBody> {
    const certificateId = await this.unitOfWork.run((tx) => this.register.register(tx, caller, id, body));
    return Object.assign({ id: certificateId }, body);
  }

  @Post('certificates/:id/suspend')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '暂扣 – suspend a certificate' })
  async suspend(@Caller() caller: Caller, @Param('id') id: string, @Body() body: SuspendBody): Promise<void> {
    await this.unitOfWork.run((tx) => this.register.suspend(tx, caller, id, body));
  }

  @Post('certificates/:id/reinstate')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '恢复 – end a suspension now' })
  async reinstate(@Caller() caller: Caller, @Param('id') id: string, @Body() body: ReasonBody): Promise<void> {
    await this.unitOfWork.run((tx) => this.register.reinstate(tx, caller, id, body.reason));
  }

  @Post('certificates/:id/revoke')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '吊销 – revoke a certificate for good' })
  async revoke(@Caller() caller: Caller, @Param('id') id: string, @Body() body: InterruptBody): Promise<void> {
    await this.unitOfWork.run((tx) => this.register.revoke(tx, caller, id, body));
  }

  @Post('certificates/:id/void')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '认定无效 – find a certificate void, with effect on the past' })
  async findVoid(@Caller() caller: Caller, @Param('id') id: string, @Body() body: InterruptBody): Promise<void> {
    await this.unitOfWork.run((tx) => this.register.findVoid(tx, caller, id, body));
  }

  @Get('persons/:id/trainings')
  @ApiOperation({ summary: '培训 – trainings with their class hours' })
  async trainings(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<Training>> {
    return { items: await this.reading.trainings(caller, id), nextCursor: null };
  }

  @Post('persons/:id/trainings')
  @Roles('administrator')
  @ApiOperation({ summary: '登记培训 – record a training' })
  async recordTraining(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: TrainingBody,
  ): Promise<{ readonly id: string } & TrainingBody> {
    const trainingId = await this.unitOfWork.run((tx) => this.learning.recordTraining(tx, caller, id, body));
    return Object.assign({ id: trainingId }, body);
  }

  @Get('persons/:id/tests')
  @ApiOperation({ summary: '法治测试 – tests, passed or not' })
  async tests(@Caller() caller: Caller, @Param('id') id: string): Promise<WholeList<TestView>> {
    return { items: await this.reading.tests(caller, id), nextCursor: null };
  }

  @Post('persons/:id/tests')
  @Roles('administrator')
  @ApiOperation({ summary: '登记测试 – record a test' })
  async recordTest(
    @Caller() caller: Caller,
    @Param('id') id: string,
    @Body() body: TestBody,
  ): Promise<{ readonly id: string } & TestBody> {
    const testId = await this.unitOfWork.run((tx) => this.learning.recordTest(tx, caller, id, body));
    return Object.assign({ id: testId }, body);
  }
}
