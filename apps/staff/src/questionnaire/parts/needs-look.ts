import type { FormView } from './form-view.ts'

/**
 * Whether a folded part of a form must be open: something in it is wrong or was just changed by a button. The part is
 * told by the beginnings of its fields' names.
 */
export function needsLook(
  { form, errors, flawed = [] }: FormView,
  ...beginnings: readonly string[]
): boolean {
  const pressed = form.get('tun')?.split(':')[1] ?? ''
  const places = [pressed, ...flawed, ...errors.map(({ field }) => field ?? '')]
  return places.some((place) =>
    beginnings.some((beginning) => place === beginning || place.startsWith(`${beginning}.`)),
  )
}
