/// <reference lib="dom" />

/*
 * Tells style sheets that scripts run. Every page of citizens is complete without it.
 */
export {}

document.documentElement.dataset['script'] = 'on'
