export async function main(url: string, totals: object) {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(totals) });
  return { status: response.status };
}
