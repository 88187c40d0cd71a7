import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** Publishes the interface as OpenAPI 3.1 at `/api/openapi.json`, with a page to browse it at `/api/docs`; `complete` adds what the
 * features know of themselves. */
export function publishOpenApi(
  app: INestApplication,
  version: string,
  complete: (document: OpenAPIObject) => OpenAPIObject,
): void {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('三分 Sanfen')
    .setDescription('行政处罚案件办理、审核、决定分离 – administrative penalty casework')
    .setVersion(version)
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => complete(SwaggerModule.createDocument(app, description)), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
