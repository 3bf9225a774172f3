// Notes everything a page does that it must not: third-party requests, console errors, refusals of its own policy.

/**
 * Watches a browser context. Returns the list of findings, which grows as pages are visited.
 * `origin` is the only host a page may talk to; `expected` holds addresses whose failing status a journey asked for.
 */
export function watch(context, origin, expected) {
  const findings = [];
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) findings.push(`third-party request: ${request.url()}`);
  });
  context.on("response", (response) => {
    const url = response.url();
    if (response.status() >= 400 && !expected.has(url)) findings.push(`status ${response.status()}: ${url}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    // Leaving a page while it loads is what visitors do.
    if (reason !== "net::ERR_ABORTED") findings.push(`request failed (${reason}): ${request.url()}`);
  });
  context.on("console", (message) => {
    // Failing statuses are noted above, with the journey's own exceptions.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      findings.push(`console error on ${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => findings.push(`script error on ${error.page()?.url()}: ${error.error().message}`));
  return findings;
}
