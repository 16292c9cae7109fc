/** Files of a drop, those in dropped folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Both lists are empty once the event is over, so they are read before anything is awaited.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry != null);
  const plain = [...data.files];
  if (entries.length === 0) return plain;
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found; // it comes in portions, the last one empty
    found.push(...(await Promise.all(some.map(filesOf))).flat());
  }
}
