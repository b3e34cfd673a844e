/** An absence as it stands in its form. */
export type AbsenceFields = { readonly from: string; readonly to: string; readonly deputy: string }

export const noAbsence: AbsenceFields = { from: '', to: '', deputy: '' }

export function absenceFields(form: URLSearchParams): AbsenceFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return { from: text('from'), to: text('to'), deputy: text('deputy') }
}
