/** The id of the form on the pages of a journey. No question can be called so, because of the hyphen. */
export const journeyForm = 'journey-form'

/**
 * What the return key presses: the first button of a form, wherever it stands. Other buttons come before "Weiter", so this
 * one comes before them. It says nothing (`go` is missing), which means "Weiter". Nobody can see or reach it.
 */
export function DefaultButton() {
  return <button class="kern-sr-only" form={journeyForm} tabIndex={-1} aria-hidden="true" />
}
