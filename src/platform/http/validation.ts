import { ValidationPipe } from '@nestjs/common';
import { validateSync } from 'class-validator';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import type { Text } from '../../law/blocker.js';
import { DomainError } from './domain-error.js';
import type { FieldError } from './domain-error.js';
import { rememberRules } from './remembered-rules.js';

/** No rule of ours waits for anything: checked at once, without a promise for every property. */
class SynchronousValidation extends ValidationPipe {
  protected override validate(value: object, options?: ValidatorOptions): ValidationError[] {
    return validateSync(value, options);
  }
}

/** Validates every body, query and parameter typed by a class; unknown properties are an error, not ignored. */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new SynchronousValidation({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new DomainError('malformed', { errors: fieldErrors(errors) }),
  });
}

/** Wrong values with their JSON Pointers, in the order of the properties. */
export function fieldErrors(errors: readonly ValidationError[], base = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${base}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => {
      return { pointer, message: sentence(constraint, message) };
    });
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

const inChinese: Readonly<Record<string, string>> = {
  whitelistValidation: '不应有此项',
  unknownValue: '格式不符',
  nestedValidation: '格式不符',
  isDefined: '必填',
  isNotEmpty: '不得为空',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数字',
  isBoolean: '应为是或否',
  isArray: '应为列表',
  isObject: '应为对象',
  isIn: '不在可选范围内',
  isEnum: '不在可选范围内',
  isUuid: '应为有效编号',
  isISO8601: '应为有效时间',
  isDateString: '应为有效日期',
  matches: '格式不符',
  min: '数值过小',
  max: '数值过大',
  minLength: '文字过短',
  maxLength: '文字过长',
  isLength: '文字长度不符',
  arrayMinSize: '项目过少',
  arrayMaxSize: '项目过多',
  arrayNotEmpty: '不得为空',
  arrayUnique: '不得重复',
};

/** A rule's own message may bring both languages as `中文 | English`. */
function sentence(constraint: string, message: string): Text {
  const [zh, en] = message.split(' | ');
  if (zh !== undefined && en !== undefined) return { zh, en };
  return { zh: inChinese[constraint] ?? '不符合要求', en: message };
}
