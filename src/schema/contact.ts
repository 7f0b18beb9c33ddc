import { map } from './map.ts';
import { needsOneOf } from './needs-one-of.ts';
import { optional } from './optional.ts';
import { joinedNames, line } from './text.ts';

const says = needsOneOf('name', 'office', 'phone', 'mail', 'address');

/** 联系人. */
export const contact = map(
  () => ({
    office: optional(line, { title: '单位', description: '联系人所在单位或科室，例如：医政科' }),
    name: optional(joinedNames, { title: '联系人', description: '一人或几人，例如：××，或 [××, ××]' }),
    phone: optional(joinedNames, {
      title: '联系电话',
      description: '加引号写，以免开头的 0 丢失，例如："0432-12345678"',
    }),
    fax: optional(joinedNames, { title: '传真', description: '加引号写，例如："0432-12345678"' }),
    mail: optional(joinedNames, { title: '电子邮箱', description: '例如：bangongshi@example.cn' }),
    address: optional(line, { title: '地址', description: '寄送材料的地址' }),
    remark: optional(line, { title: '备注', description: '例如：工作日9:00—17:00' }),
  }),
  says.rule,
).meta({ id: 'contact', title: '联系人', ...says.jsonSchema });
