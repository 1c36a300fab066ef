/** Words that this browser keeps, because the server has not got them. */
export type LocalCopy = {
  readonly id: string;
  readonly place: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The count of saves on the server that they follow. */
  readonly saves: number;
  readonly at: number;
};

const store = "texts";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("unsent", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, ask: (texts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Keeps words in this browser; whether they are safe there. A private window may have no room for them. */
export const putLocal = (copy: LocalCopy): Promise<boolean> =>
  run("readwrite", (texts) => texts.put(copy)).then(
    () => true,
    () => false,
  );

/** Forgets words that are safe elsewhere, or that nobody wants. */
export const dropLocal = (id: string): Promise<void> =>
  run("readwrite", (texts) => texts.delete(id)).then(
    () => undefined,
    () => undefined,
  );

/** The words that this browser keeps for a form, newest first. */
export const listLocal = (place: string): Promise<LocalCopy[]> =>
  run("readonly", (texts) => texts.getAll() as IDBRequest<LocalCopy[]>).then(
    (all) => all.filter((one) => one.place === place).toSorted((a, b) => b.at - a.at),
    () => [],
  );
