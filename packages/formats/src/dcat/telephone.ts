/** A number that can be dialled from everywhere (RFC 3966): a leading zero is that of a German area. None where there is none. */
export function telephone(phone: string): readonly string[] {
  const digits = phone.replace('(0)', '').replaceAll(/[^\d+]/g, '')
  const global = digits.replace(/^00/, '+').replace(/^0/, '+49')
  return /^\+\d{4,15}$/.test(global) ? [`tel:${global}`] : []
}
