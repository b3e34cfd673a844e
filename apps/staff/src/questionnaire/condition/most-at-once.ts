/** Every sentence offers all questions; of more than these no empty ones are sent that nobody has asked for. */
export const mostAtOnce = 100
