/** The memory limit of a container as values have it: as much as is requested, unless they say more. */
export function memoryLimitOf({ memory, memoryLimit }: { readonly memory: string; readonly memoryLimit?: string | undefined }): string {
  return memoryLimit ?? memory;
}
