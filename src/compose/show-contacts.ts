import type { Contact } from '../campaign/campaign.ts';
import { printedName } from '../campaign/office.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { paragraphsOf } from './heading.ts';
import { optionalProse } from './prose.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { list, optionalText, record } from './template/shape.ts';

export const contactsTemplate = declareTemplate({
  name: 'sections/contacts',
  about: '联系人',
  view: record({
    contacts: list(
      '联系人',
      record({
        office: optionalText('单位'),
        name: optionalText('姓名'),
        phone: optionalText('电话'),
        fax: optionalText('传真'),
        mail: optionalText('邮箱'),
        address: optionalText('地址'),
        remark: optionalText('备注'),
      }),
    ),
  }),
  places: { text: 'paragraphs' },
});

/** `show: contacts`: those of the document, which are the campaign's unless it has its own. */
export function showContacts({ origin }: ShowPlace, context: Context): readonly Block[] {
  if (context.contacts.length === 0) return [];
  const view = { contacts: context.contacts.map((contact) => viewContact(contact, context)) };
  const { places } = render(context.templates, contactsTemplate, view, context.report, ['text']);
  return paragraphsOf(places.text, origin);
}

const viewContact = ({ office, name, phone, fax, mail, address, remark }: Contact, context: Context) => ({
  office: office && printedName(office),
  name,
  phone,
  fax,
  mail,
  address,
  remark: optionalProse(remark, context),
});
