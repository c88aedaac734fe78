/** Says that a document is open here, and answers who else has it open; without the network nobody is known. */
export async function noteViewing(documentId: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const response = await fetch(`/api/legalitas/${documentId}/dibuka`, { method: "POST", signal });
    if (!response.ok) return [];
    const { names } = (await response.json()) as { names: string[] };
    return names;
  } catch {
    return []; // a hint is not worth an error
  }
}
