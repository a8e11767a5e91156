using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmulationKit.Benchmarks.Throughput;

/// <summary>Asks for one page over and over on connections that stay open. A client with comfort would take as long as the
/// server and hide the difference.</summary>
internal sealed class Visitors(IPEndPoint address, string path, string? encodings, int connections)
{
    private static readonly byte[] HeadEnds = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    private readonly byte[] question = Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: vi\r\n{(encodings is null ? "" : $"Accept-Encoding: {encodings}\r\n")}\r\n");

    /// <summary>How many answers come in a second.</summary>
    public async Task<double> PerSecondAsync(TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(start, time))));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>How many bytes one answer has, with its head.</summary>
    public async Task<int> WeightAsync()
    {
        using var socket = await ConnectAsync();
        return await AnswerAsync(socket, new byte[1 << 22]);
    }

    private async Task<int> AskAsync(long start, TimeSpan time)
    {
        using var socket = await ConnectAsync();
        var buffer = new byte[1 << 22];
        var answers = 0;
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            await AnswerAsync(socket, buffer);
            answers++;
        }

        return answers;
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address);
        return socket;
    }

    private async Task<int> AnswerAsync(Socket socket, byte[] buffer)
    {
        await socket.SendAsync(question);
        var (read, whole, isChunked) = (0, -1, false);
        while (whole < 0 || read < whole)
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(read));
            read += more > 0 ? more : throw new InvalidOperationException($"{path}: the server hung up.");
            if (whole < 0 && !isChunked && buffer.AsSpan(0, read).IndexOf(HeadEnds) is >= 0 and var end)
            {
                (whole, isChunked) = HeadOf(Encoding.ASCII.GetString(buffer, 0, end), end + HeadEnds.Length);
            }

            if (isChunked && buffer.AsSpan(0, read).EndsWith(LastChunk))
            {
                return read;
            }
        }

        return read;
    }

    private (int Whole, bool IsChunked) HeadOf(string head, int length)
    {
        if (!head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{path}: {head.Split('\r')[0]}");
        }

        const string Name = "Content-Length: ";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (-1, true) : (length + int.Parse(head.AsSpan(at + Name.Length).ToString().Split('\r')[0], CultureInfo.InvariantCulture), false);
    }
}
