/** How a message is meant. Shown by an icon and a word beside the colour, for those who do not see the colour. */
export type Tone = 'info' | 'success' | 'warning' | 'danger'

export const toneIcons: Readonly<Record<Tone, string>> = {
  info: 'kern-icon kern-icon--info',
  success: 'kern-icon kern-icon--success',
  warning: 'kern-icon kern-icon--warning',
  danger: 'kern-icon kern-icon--danger',
}
