import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Publishes the interface as OpenAPI 3.1 at `/api/openapi.json`, with a page to browse it at `/api/docs`. */
export function publishOpenApi(app: INestApplication, version: string): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('三分 Sanfen')
    .setDescription('行政处罚案件办理、审核、决定分离 – administrative penalty casework')
    .setVersion(version)
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
