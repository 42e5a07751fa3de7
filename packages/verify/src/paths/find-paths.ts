/** An absolute path in a text; `*` stands for any name. */
const pattern = /(?<![\w:/.})\]$%*<-])\/(?!\*)(?:[\w.@+*-]+\/?)+/g;

/** Every absolute path that a text holds; the paths of URLs are none. */
export function findPaths(text: string): string[] {
  return [...text.matchAll(pattern)].map(([path]) => path.replace(/(?<=.)\/\.?$/, ""));
}
