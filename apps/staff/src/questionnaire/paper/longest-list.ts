/** Nobody looks through more options than these on paper: the answer is written down instead. */
export const longestList = 60
