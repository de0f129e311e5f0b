import { statSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { projectFolders } from "../files/project-paths.js";

/** An editor that saves writes, renames and touches within a moment: one change, not three. */
const calm = 60;

/**
 * Calls back after something changed in the project's folders. Watches folders, not files, since most editors save by
 * replacing the file; and follows folders that come, go and come back.
 *
 * @returns a function that stops watching
 */
export function watchProject(folder: string, onChange: () => void): () => void {
  const paths = [folder, ...projectFolders.map((name) => join(folder, name))];
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  let timer: NodeJS.Timeout | undefined;

  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      paths.forEach(follow);
      onChange();
    }, calm);
  };
  const forget = (path: string) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const follow = (path: string) => {
    const inode = statSync(path, { throwIfNoEntry: false })?.ino;
    if (watched.get(path)?.inode === inode) return;
    forget(path);
    if (inode === undefined) return;
    try {
      const watcher = watch(path, changed);
      watcher.on("error", () => {
        forget(path);
      });
      watched.set(path, { watcher, inode });
    } catch {
      // Gone again meanwhile: the project's own folder tells when it is back.
    }
  };
  paths.forEach(follow);

  return () => {
    clearTimeout(timer);
    for (const path of [...watched.keys()]) forget(path);
  };
}
