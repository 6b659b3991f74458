/** Loads JSON files of a folder by their names, each once. */
export function createLoader<T>(folder: string): (name: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  const load = async (name: string): Promise<T> => {
    const response = await fetch(`${folder}${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const content: T = await response.json();
    return content;
  };
  return (name) => {
    const loading = loaded.get(name) ?? load(name);
    loaded.set(name, loading);
    // What failed is tried again.
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
