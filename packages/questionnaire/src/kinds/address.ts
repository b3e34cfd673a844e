import type { TextLimits } from '../parts.ts'
import type { Address, AddressPart } from '../question.ts'
import { addressPartLabel } from './address-part-label.ts'
import { packTexts, unpackTexts } from './plain-values.ts'
import { severalFields } from './several-fields.ts'

const limits: Readonly<Record<AddressPart, TextLimits>> = {
  name: {},
  organisation: {},
  street: {},
  postcode: { mask: { kind: 'postcode' } },
  town: {},
  email: { mask: { kind: 'email' } },
  phone: { mask: { kind: 'phone' } },
}

/** Name, address and ways to reach a person. A required part is asked of whoever fills in any. */
export const address = severalFields<Address>({
  parts: (question) =>
    question.parts.map(({ part, required = false }) => ({
      row: part,
      rowLabel: addressPartLabel(part),
      cell: { kind: 'text', ...limits[part] },
      isNeeded: required,
    })),
  pack: packTexts,
  unpack: unpackTexts,
})
