/** Where the preview is to be found, unless somebody says otherwise. */
export const defaultPort = 4600;
