/**
 * On what says that nobody seems to be there any more: seconds until it is shown | seconds until everything is deleted | where
 * that leads. On a page that holds nothing of anybody the first is missing, and nothing is asked.
 */
export const kioskHook = 'data-left-alone'
