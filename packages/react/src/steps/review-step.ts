/** The id of the last step, on which one looks the answers over. A step of a layout begins with a letter. */
export const reviewStep = "*review";
