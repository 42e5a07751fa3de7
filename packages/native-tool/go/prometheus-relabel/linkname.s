// Lets the Go compiler take functions without a body, which are Prometheus'.
