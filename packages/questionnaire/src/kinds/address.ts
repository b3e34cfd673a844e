import type { TextLimits } from '../parts.ts'
import type { Address, AddressPart } from '../question.ts'
import { addressPartLabel } from './address-part-label.ts'
import type { Kind, KindColumns, KindForm } from './kind.ts'
import { packTexts, unpackTexts } from './plain-values.ts'
import { severalFieldsColumns } from './several-fields-columns.ts'
import { severalFieldsForm } from './several-fields-form.ts'
import { severalFields, type SeveralFields } from './several-fields.ts'

const limits: Readonly<Record<AddressPart, TextLimits>> = {
  name: {},
  organisation: {},
  street: {},
  postcode: { mask: { kind: 'postcode' } },
  town: {},
  email: { mask: { kind: 'email' } },
  phone: { mask: { kind: 'phone' } },
}

const parts: SeveralFields<Address> = {
  parts: (question) =>
    question.parts.map(({ part, required = false }) => ({
      row: part,
      rowLabel: addressPartLabel(part),
      cell: { kind: 'text', ...limits[part] },
      isNeeded: required,
    })),
  pack: packTexts,
  unpack: unpackTexts,
}

/** Name, address and ways to reach a person. A required part is asked of whoever fills in any. */
export const address: Kind<Address> = severalFields(parts)
export const addressForm: KindForm<Address> = severalFieldsForm(parts)
export const addressColumns: KindColumns<Address> = severalFieldsColumns(parts)
