import type { Contact } from '../campaign/campaign.ts';
import { printedName } from '../campaign/office.ts';
import type { Block } from '../document/document.ts';
import type { Context } from './context.ts';
import { paragraphsOf } from './heading.ts';
import { optionalProse } from './prose.ts';
import type { ShowPlace } from './show.ts';
import { declareTemplate } from './template/declaration.ts';
import { render } from './template/render.ts';
import { list, optionalText, record, type ViewOf } from './template/shape.ts';

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

/**
 * `show: contacts`: those of the document, which are the campaign's unless it has its own. The lines of one contact
 * stay together.
 */
export function showContacts({ origin }: ShowPlace, context: Context): readonly Block[] {
  const { templates, report } = context;
  if (context.contacts.length === 0) return [];
  const contacts = context.contacts.map((contact) => viewContact(contact, context));
  const { places } = render(templates, contactsTemplate, { contacts }, report, ['text']);
  const paragraphs = paragraphsOf(places.text, origin);
  const ends = lastLines(contacts, paragraphs.length, context);
  return paragraphs.map((paragraph, index) =>
    ends.has(index) ? paragraph : { ...paragraph, keepsWithNext: true },
  );
}

/**
 * Where each contact ends among all paragraphs, told from what each prints alone. A template that says more than its
 * contacts keeps nothing together.
 */
function lastLines(
  contacts: ViewOf<typeof contactsTemplate.view>['contacts'],
  paragraphs: number,
  { templates }: Context,
): ReadonlySet<number> {
  let end = 0;
  const ends = new Set<number>();
  for (const contact of contacts) {
    const view = { contacts: [contact] };
    end += render(templates, contactsTemplate, view, () => {}).places.text.length;
    ends.add(end - 1);
  }
  return end === paragraphs ? ends : new Set(Array.from({ length: paragraphs }, (_, index) => index));
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
