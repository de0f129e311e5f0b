/** The folders in which a project keeps its files, with names that people write instead. */
export const projectFolders = ["register", "forms", "notices", "form", "notice"] as const;

/** How deep we look in them for a file that stands in the wrong place. */
export const deepest = 4;

/** Files at the root that make a folder a project. */
export const rootFiles = ["waarom.json", "register.yaml", "privacy-exceptions.yaml"] as const;
