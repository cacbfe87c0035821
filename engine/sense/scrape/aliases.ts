/** Canonical name -> what engines call it in their various versions. Same quantity, same unit; histograms bring their suffixes along. */
type AliasSet = Readonly<Record<string, readonly string[]>>;

/** Sources: the metric references of vLLM, SGLang, TGI, llama.cpp, Triton and Ray Serve. */
const LLM: AliasSet = {
	llm_requests_running: [
		'vllm:num_requests_running',
		'sglang:num_running_reqs',
		'tgi_batch_current_size',
		'llamacpp:requests_processing',
		'ray_serve_replica_processing_queries',
	],
	llm_requests_waiting: [
		'vllm:num_requests_waiting',
		'sglang:num_queue_reqs',
		'tgi_queue_size',
		'llamacpp:requests_deferred',
		'nv_inference_pending_request_count',
		'ray_serve_deployment_queued_queries',
	],
	llm_kv_cache_usage_ratio: [
		'vllm:kv_cache_usage_perc',
		'vllm:gpu_cache_usage_perc',
		'sglang:token_usage',
		'llamacpp:kv_cache_usage_ratio',
	],
	llm_preemptions_total: ['vllm:num_preemptions_total', 'sglang:num_retracted_requests_total'],
	llm_time_to_first_token_seconds: ['vllm:time_to_first_token_seconds', 'sglang:time_to_first_token_seconds'],
	llm_inter_token_latency_seconds: [
		'vllm:inter_token_latency_seconds',
		'vllm:time_per_output_token_seconds',
		'sglang:inter_token_latency_seconds',
		'sglang:time_per_output_token_seconds',
		'tgi_request_mean_time_per_token_duration',
	],
	llm_request_duration_seconds: ['vllm:e2e_request_latency_seconds', 'sglang:e2e_request_latency_seconds', 'tgi_request_duration'],
	llm_queue_duration_seconds: ['vllm:request_queue_time_seconds', 'sglang:queue_time_seconds', 'tgi_request_queue_duration'],
	llm_prompt_tokens_total: [
		'vllm:prompt_tokens_total',
		'sglang:prompt_tokens_total',
		'tgi_request_input_length_sum',
		'llamacpp:prompt_tokens_total',
	],
	llm_generation_tokens_total: [
		'vllm:generation_tokens_total',
		'sglang:generation_tokens_total',
		'tgi_request_generated_tokens_sum',
		'llamacpp:tokens_predicted_total',
	],
	llm_requests_success_total: ['vllm:request_success_total', 'tgi_request_success', 'nv_inference_request_success'],
};

export const ALIAS_SETS: Readonly<Record<string, AliasSet>> = { llm: LLM };

const HISTOGRAM_SUFFIX = /_(bucket|sum|count)$/;

/**
 * The canonical name of a metric. `explicit` (exporter's name -> canonical) goes before the shipped sets. Of two old names of
 * one quantity on the same page the first wins.
 */
export function createAlias(sets: readonly string[], explicit: Readonly<Record<string, string>>): (metric: string) => string | undefined {
	const canonical = new Map<string, string>();
	for (const set of sets) {
		for (const [name, others] of Object.entries(ALIAS_SETS[set] ?? {})) for (const other of others) canonical.set(other, name);
	}
	for (const [other, name] of Object.entries(explicit)) canonical.set(other, name);
	return (metric) => {
		const exact = canonical.get(metric);
		const suffix = HISTOGRAM_SUFFIX.exec(metric)?.[0];
		if (exact !== undefined || suffix === undefined) return exact;
		const base = canonical.get(metric.slice(0, -suffix.length));
		return base === undefined ? undefined : base + suffix;
	};
}
