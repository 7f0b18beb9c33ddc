import * as z from 'zod';
import { needsOneOf } from './needs-one-of.ts';
import { joinedNames, line } from './text.ts';

const says = needsOneOf('name', 'office', 'phone', 'mail', 'address');

/** 联系人. */
export const contact = z
  .strictObject({
    office: line.meta({ title: '单位', description: '联系人所在单位或科室，例如：医政科' }).optional(),
    name: joinedNames.meta({ title: '联系人', description: '一人或几人，例如：××，或 [××, ××]' }).optional(),
    phone: joinedNames
      .meta({ title: '联系电话', description: '加引号写，以免开头的 0 丢失，例如："0432-12345678"' })
      .optional(),
    fax: joinedNames.meta({ title: '传真', description: '加引号写，例如："0432-12345678"' }).optional(),
    mail: joinedNames.meta({ title: '电子邮箱', description: '例如：bangongshi@example.cn' }).optional(),
    address: line.meta({ title: '地址', description: '寄送材料的地址' }).optional(),
    remark: line.meta({ title: '备注', description: '例如：工作日9:00—17:00' }).optional(),
  })
  .check(says.rule)
  .meta({ id: 'contact', title: '联系人', ...says.jsonSchema });
